import { SaxesParser, type SaxesTagNS } from 'saxes';
import { PlanFileError } from './planFileError';
import type { XmlRecord } from './xmlRecord';

/** The namespace of Microsoft Project's files; 2007 and later use the same name, some tools add a year. */
const NAMESPACE = 'http://schemas.microsoft.com/project';

/** Project's own files are 7 deep. */
const MAX_DEPTH = 64;

/** The elements of the project whose children are records; of every other only the text counts. */
const collections = new Set(['Calendars', 'Tasks', 'Resources', 'Assignments']);

interface OpenRecord {
  readonly name: string;
  text: string;
  readonly children: OpenRecord[];
}

/** What is done with an element as it ends: `collection` is where it stands, `Project` for the project's own. */
export type OnRecord = (collection: string, record: XmlRecord) => void;

/** Builds one record at a time, of the fields that are wanted: most of a large file is hours of each day. */
class PlanStream {
  private readonly parser = new SaxesParser({ xmlns: true, position: true });
  private depth = 0;
  /** Depth of the outermost element that is being left out; 0 where none is. */
  private leftOutAt = 0;
  private collection: string | undefined;
  private readonly open: OpenRecord[] = [];

  constructor(
    private readonly wanted: ReadonlySet<string>,
    private readonly onRecord: OnRecord,
  ) {
    this.parser.on('error', (error) => {
      const { line, column } = this.parser;
      // The parser puts the place before its words.
      const reason = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
      throw new PlanFileError('notWellFormed', { line, column, reason });
    });
    this.parser.on('doctype', () => {
      throw new PlanFileError('doctype');
    });
    this.parser.on('opentag', (tag) => this.opened(tag));
    this.parser.on('closetag', () => this.closed());
    this.parser.on('text', (text) => this.append(text));
    this.parser.on('cdata', (text) => this.append(text));
  }

  read(text: string): void {
    this.parser.write(text).close();
  }

  private opened({ local, uri }: SaxesTagNS): void {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw new PlanFileError('tooDeep', { depth: MAX_DEPTH });
    const isOurs = uri === '' || uri.startsWith(NAMESPACE);
    if (this.depth === 1 && (!isOurs || local !== 'Project')) {
      throw new PlanFileError('notProject', { element: local.slice(0, 60) });
    }
    if (this.leftOutAt > 0 || this.depth === 1) return;
    if (!isOurs || this.isUnwanted(local)) {
      this.leftOutAt = this.depth;
      return;
    }
    if (this.depth === 2 && collections.has(local)) {
      this.collection = local;
      return;
    }
    const record: OpenRecord = { name: local, text: '', children: [] };
    this.open.at(-1)?.children.push(record);
    this.open.push(record);
  }

  /** Fields of a record that nobody asks for, and lists of the project that are no records, such as its views. */
  private isUnwanted(local: string): boolean {
    if (this.collection === undefined) return this.depth === 3;
    return this.depth === 4 && !this.wanted.has(local);
  }

  private closed(): void {
    const { depth } = this;
    this.depth -= 1;
    if (this.leftOutAt > 0) {
      if (this.leftOutAt === depth) this.leftOutAt = 0;
      return;
    }
    if (depth === 2 && this.collection !== undefined) {
      this.collection = undefined;
      return;
    }
    const record = this.open.pop();
    if (record !== undefined && this.open.length === 0) this.onRecord(this.collection ?? 'Project', record);
  }

  private append(text: string): void {
    const record = this.open.at(-1);
    if (record !== undefined && this.leftOutAt === 0) record.text += text;
  }
}

/**
 * Reads the XML of a plan file and hands over its records one by one: calendars, tasks, resources and
 * assignments with the name of their list, and the project's own fields with `Project`. Elements of other
 * namespaces are passed over. No document types and so no entities of one's own; bounded depth.
 *
 * @param wanted the fields that a record is to have; others are passed over with all that is in them.
 * @throws PlanFileError where the text is no XML of Microsoft Project.
 * @example
 * const seen = [];
 * const xml = '<Project><Name>P</Name><Tasks><Task><UID>1</UID><Type>0</Type></Task></Tasks></Project>';
 * streamPlan(xml, new Set(['UID']), (list, record) => seen.push([list, record.children.length]));
 * seen; //=> [['Project', 0], ['Tasks', 1]]
 */
export function streamPlan(text: string, wanted: ReadonlySet<string>, onRecord: OnRecord): void {
  new PlanStream(wanted, onRecord).read(text);
}
