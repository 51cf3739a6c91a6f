import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { REQUIRED_EXCEL_API } from '../src/excel/officeReady';
import { commands } from '../src/commands/commands';
import { createProject } from '../src/commands/createProject';
import { repairProject } from '../src/commands/repairProject';
import { ribbonGroups } from '../src/commands/ribbonGroups';
import { gridShortcuts } from '../tools/gridShortcuts';
import { withCommands } from '../tools/manifestCommands';
import { menuCommands, plainCommands, ribbonCommands } from '../src/taskpane/projectCommands';
import { shortcutAction, structureKeys } from '../src/taskpane/structureKeys';
import { languageOf, languages } from '../src/words/language';
import { requiredSets } from './support/requiredSets';

const root = join(__dirname, '..');
const text = readFileSync(join(root, 'manifest.xml'), 'utf8');

/** An element with its attributes and children in document order. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Parsed = Record<string, unknown>;

function elementsOf(nodes: readonly Parsed[]): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text' && !key.startsWith('?'));
    if (name === undefined) return [];
    const inside = node[name] as Parsed[];
    return [
      {
        name,
        attributes: (node[':@'] ?? {}) as Record<string, string>,
        children: elementsOf(inside),
        text: inside.map((child) => ('#text' in child ? String(child['#text']) : '')).join(''),
      },
    ];
  });
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
});
const app = elementsOf(parser.parse(text) as Parsed[])[0];

function all(element: Element, name: string): Element[] {
  const own = element.children.filter((child) => child.name === name);
  return [...own, ...element.children.flatMap((child) => all(child, name))];
}

function only(element: Element, name: string): Element {
  const found = all(element, name);
  expect(found).toHaveLength(1);
  return found[0];
}

function names(element: Element): string[] {
  return element.children.map(({ name }) => name);
}

/** The sequences of Microsoft's schemas OfficeAppManifestV1_1 and TaskPaneAppVersionOverridesV1_0. */
const sequences: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: [
    'Description',
    'Requirements',
    'Hosts',
    'Resources',
    'WebApplicationInfo',
    'EquivalentAddins',
  ],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  OfficeMenu: ['Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Items'],
  Items: ['Item'],
  Item: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

const host = only(app, 'VersionOverrides').children[0].children[0];
const resources = only(app, 'Resources');

function resource(kind: string, id: string): Element {
  const found = only(resources, kind).children.filter(({ attributes }) => attributes.id === id);
  expect(found).toHaveLength(1);
  return found[0];
}

/** What an element says where Office shows itself in a locale: the override of just that locale, else the default. */
function localizedValue({ attributes, children }: Element, locale: string): string {
  const override = children.find((child) => child.attributes.Locale === locale);
  return (override ?? { attributes: { Value: attributes.DefaultValue } }).attributes.Value;
}

/** The text of a string resource where Office shows itself in a locale. */
function words(kind: string, id: string, locale: string): string {
  return localizedValue(resource(kind, id), locale);
}

describe('manifest.xml against the schema', () => {
  test.each(Object.entries(sequences))(
    'the children of %s stand in the order of the schema',
    (name, sequence) => {
      const elements = name === 'OfficeApp' ? [app] : all(app, name);
      expect(elements.length).toBeGreaterThan(0);
      for (const element of elements) {
        const places = names(element).map((child) => sequence.indexOf(child));
        expect(places).not.toContain(-1);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
    },
  );

  test('required elements are there', () => {
    expect(app.attributes['xsi:type']).toBe('TaskPaneApp');
    for (const name of ['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DefaultSettings', 'Permissions'])
      expect(names(app)).toContain(name);
    expect(app.children[0].text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(only(app, 'Permissions').text).toBe('ReadWriteDocument');
  });

  test('ids of controls, groups and resources are unique and short', () => {
    const ids = ['Group', 'Control', 'Item'].flatMap((name) =>
      all(app, name).map(({ attributes }) => attributes.id),
    );
    const resids = resources.children.flatMap(({ children }) =>
      children.map(({ attributes }) => attributes.id),
    );
    expect(new Set([...ids, ...resids]).size).toBe(ids.length + resids.length);
    for (const id of resids) expect(id.length).toBeLessThanOrEqual(32);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(125);
  });

  test('texts keep to their lengths: short 125, long 250, the name 30', () => {
    const values = (element: Element): string[] => [
      element.attributes.DefaultValue ?? element.attributes.Value ?? '',
      ...element.children.flatMap(values),
    ];
    for (const value of only(resources, 'bt:ShortStrings').children.flatMap(values))
      expect(value.length).toBeLessThanOrEqual(125);
    for (const value of only(resources, 'bt:LongStrings').children.flatMap(values))
      expect(value.length).toBeLessThanOrEqual(250);
    const [name] = app.children.filter((child) => child.name === 'DisplayName');
    const [description] = app.children.filter((child) => child.name === 'Description');
    for (const value of values(name)) expect(value.length).toBeLessThanOrEqual(30);
    for (const value of values(description)) expect(value.length).toBeLessThanOrEqual(250);
  });
});

describe('resources', () => {
  const kinds: Readonly<Record<string, string>> = {
    'bt:Image': 'bt:Images',
    Label: 'bt:ShortStrings',
    Title: 'bt:ShortStrings',
    Description: 'bt:LongStrings',
    SourceLocation: 'bt:Urls',
    FunctionFile: 'bt:Urls',
    LearnMoreUrl: 'bt:Urls',
    Runtime: 'bt:Urls',
  };
  const users = Object.keys(kinds).flatMap((name) => all(host, name));

  test('every reference leads to a resource of its kind, and every resource is used', () => {
    expect(users.length).toBeGreaterThan(0);
    for (const { name, attributes } of users) resource(kinds[name], attributes.resid);
    const used = new Set(users.map(({ attributes }) => attributes.resid));
    for (const { children } of resources.children)
      for (const { attributes } of children) expect(used).toContain(attributes.id);
  });

  /** A user's display languages: Office's own Chinese ones, and others that we have no words for. */
  const locales = ['zh-CN', 'zh-TW', 'zh-HK', 'zh-MO', 'zh-SG', 'en-US', 'en-GB', 'fr-FR', 'ja-JP'];

  test('ribbon and pane choose the same language for every user: Chinese for Chinese, English for all others', () => {
    expect(only(app, 'DefaultLocale').text).toBe(languageOf('fr-FR'));
    const localized = [
      ...['DisplayName', 'Description'].map(
        (name) => app.children.find((child) => child.name === name) as Element,
      ),
      ...only(resources, 'bt:ShortStrings').children,
      ...only(resources, 'bt:LongStrings').children,
    ];
    expect(localized.length).toBeGreaterThan(40);
    for (const element of localized)
      for (const locale of locales) {
        const spoken = /\p{Script=Han}/u.test(localizedValue(element, locale)) ? 'zh-CN' : 'en-US';
        expect([element.attributes.id, locale, spoken]).toEqual([
          element.attributes.id,
          locale,
          languageOf(locale),
        ]);
      }
  });

  test('icons and pages are the same in every language', () => {
    const same = [
      ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].map(
        (name) => app.children.find((child) => child.name === name) as Element,
      ),
      ...only(resources, 'bt:Images').children,
    ];
    for (const element of same)
      for (const locale of locales)
        expect(localizedValue(element, locale)).toBe(element.attributes.DefaultValue);
  });

  test('addresses are https and of one place', () => {
    const addresses = [...text.matchAll(/(?:DefaultValue|Value|Url)="(https?:[^"]*)"/g)].map(
      ([, address]) => address,
    );
    expect(addresses.length).toBeGreaterThan(10);
    const place = only(app, 'AppDomain').text;
    for (const address of addresses) {
      expect(address.startsWith(`${place}/`)).toBe(true);
      expect(address).toMatch(/^https:/);
    }
  });
});

/** Width and height as the PNG file itself says. */
function pixels(file: string): [number, number] {
  const bytes = readFileSync(join(root, 'assets', file));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('icons', () => {
  const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

  test('every control and the group bring every size', () => {
    const icons = all(host, 'Icon');
    expect(icons.length).toBeGreaterThan(1);
    for (const icon of icons)
      expect(icon.children.map(({ attributes }) => Number(attributes.size))).toEqual(sizes);
  });

  test('every icon is a file with the pixels that its name and its use say', () => {
    const uses = all(host, 'bt:Image').map(({ attributes }) => ({
      size: Number(attributes.size),
      address: resource('bt:Images', attributes.resid).attributes.DefaultValue,
    }));
    const [iconUrl, highUrl] = ['IconUrl', 'HighResolutionIconUrl'].map(
      (name) => (app.children.find((child) => child.name === name) as Element).attributes.DefaultValue,
    );
    for (const { size, address } of [...uses, { size: 32, address: iconUrl }, { size: 64, address: highUrl }])
      expect(pixels(address.replace(/^.*\/assets\//, ''))).toEqual([size, size]);
  });

  test('no picture lies about that nothing uses', () => {
    for (const file of readdirSync(join(root, 'assets')).filter((name) => name.endsWith('.png')))
      expect(text).toContain(`/assets/${file}`);
  });
});

describe('the ribbon and the registry of commands', () => {
  const [ribbon, menu] = all(host, 'ExtensionPoint');
  const controls = all(ribbon, 'Control');
  const functions = controls.filter(({ children }) => all({ ...app, children }, 'FunctionName').length > 0);

  test('it is a tab of its own, with groups of at most six controls and a name in every language', () => {
    expect(ribbon.attributes['xsi:type']).toBe('PrimaryCommandSurface');
    // Office takes one tab of an add-in, and then nothing of it on its own tabs.
    expect(ribbon.children.map(({ name }) => name)).toEqual(['CustomTab']);
    const groups = all(ribbon, 'Group');
    expect(groups.map(({ attributes }) => attributes.id)).toEqual(
      ribbonGroups.map(({ id }) => `Plumbline.group.${id}`),
    );
    for (const [place, group] of groups.entries()) {
      const size = group.children.filter(({ name }) => name === 'Control').length;
      expect(size).toBeGreaterThan(0);
      expect(size).toBeLessThanOrEqual(6);
      const { label, icon } = ribbonGroups[place];
      for (const language of languages)
        expect(words('bt:ShortStrings', group.children[0].attributes.resid, language)).toBe(label[language]);
      expect(group.children[1].children[0].attributes.resid).toBe(`${icon}.16`);
    }
  });

  test('whatever runs at the press of a button has one, and what the pane begins with a form or a list', () => {
    const buttons = ribbonCommands.map(({ id }) => id);
    expect(new Set(buttons).size).toBe(buttons.length);
    const wanted = [createProject.id, repairProject.id, ...plainCommands.map(({ id }) => id)];
    expect([...buttons].sort()).toEqual([...wanted].sort());
    const inRegistry = commands.map(({ id }) => id as string);
    for (const id of buttons) expect(inRegistry).toContain(id);
  });

  test('the ribbon has exactly the commands that the pane has, and the pane itself', () => {
    const ids = functions.map((control) => only(control, 'FunctionName').text);
    expect(ids).toEqual(ribbonCommands.map(({ id }) => id));
    expect(ids).toContain(createProject.id);
    const shows = controls.filter(({ children }) =>
      children.some(({ name, attributes }) => name === 'Action' && attributes['xsi:type'] === 'ShowTaskpane'),
    );
    expect(shows).toHaveLength(1);
    expect(controls).toHaveLength(functions.length + 1);
  });

  test.each(ribbonCommands.map((command) => [command.id, command] as const))(
    'the button of %s says what the pane says',
    (id, { label, hint, icon }) => {
      for (const language of languages) {
        expect(words('bt:ShortStrings', `${id}.Label`, language)).toBe(label[language]);
        expect(words('bt:LongStrings', `${id}.Hint`, language)).toBe(hint[language]);
      }
      const control = functions.find((each) => only(each, 'FunctionName').text === id) as Element;
      expect(only(control, 'Icon').children[0].attributes.resid).toBe(`${icon}.16`);
    },
  );

  test('the menu of a cell is one control with a handful of commands that have buttons as well', () => {
    expect(menu.attributes['xsi:type']).toBe('ContextMenu');
    expect(only(menu, 'OfficeMenu').attributes.id).toBe('ContextMenuCell');
    const [control, ...others] = only(menu, 'OfficeMenu').children;
    expect(others).toEqual([]);
    expect(control.attributes['xsi:type']).toBe('Menu');
    const ids = all(control, 'Item').map((item) => only(item, 'FunctionName').text);
    expect(ids).toEqual(menuCommands.map(({ id }) => id));
    expect(ids.length).toBeLessThanOrEqual(7);
    for (const { id, icon } of menuCommands) {
      expect(ribbonCommands.map((command) => command.id)).toContain(id);
      const item = all(control, 'Item').find((each) => only(each, 'FunctionName').text === id) as Element;
      expect(item.children[0].attributes.resid).toBe(`${id}.Label`);
      expect(only(item, 'Icon').children[0].attributes.resid).toBe(`${icon}.16`);
    }
  });

  test('pane, function file and runtime are one page that lives long', () => {
    const runtime = only(host, 'Runtime');
    expect(runtime.attributes.lifetime).toBe('long');
    expect(only(host, 'FunctionFile').attributes.resid).toBe(runtime.attributes.resid);
    expect(only(host, 'SourceLocation').attributes.resid).toBe(runtime.attributes.resid);
    const page = resource('bt:Urls', runtime.attributes.resid).attributes.DefaultValue;
    expect(only(app, 'DefaultSettings').children[0].attributes.DefaultValue).toBe(page);
  });
});

describe('requirement sets', () => {
  const sets = new Map(all(app, 'Set').map(({ attributes }) => [attributes.Name, attributes.MinVersion]));

  test('the manifest asks for what the code is built on', () => {
    expect(sets.get('ExcelApi')).toBe(REQUIRED_EXCEL_API);
    expect(sets.get('SharedRuntime')).toBe('1.1');
  });

  test('src/excel uses nothing of Excel beyond the required set', () => {
    const used = requiredSets(join(root, 'src/excel'));
    // The look-up works: members of several sets are found.
    expect(used.map(({ version }) => version)).toContain('1.13');
    expect(
      used.filter(({ version }) => Number(version.split('.')[1]) > Number(REQUIRED_EXCEL_API.split('.')[1])),
    ).toEqual([]);
  });
});

test('buttons, icons and words are those of the commands (npm run manifest writes them)', () => {
  const text = readFileSync(join(__dirname, '../manifest.xml'), 'utf8');
  expect(withCommands(text)).toBe(text);
});

describe('keys in the grid', () => {
  const file = readFileSync(join(root, 'assets/shortcuts.json'), 'utf8');
  const { actions, shortcuts } = JSON.parse(file) as {
    actions: { id: string; type: string; name: string }[];
    shortcuts: { action: string; key: { default: string } }[];
  };

  test('the file is what the commands say (npm run manifest writes it), and the manifest names it', () => {
    expect(file).toBe(gridShortcuts());
    const [address] = app.children.flatMap(({ name, attributes }) =>
      name === 'ExtendedOverrides' ? [attributes.Url] : [],
    );
    expect(address).toMatch(/\/shortcuts\.json$/);
  });

  test('every action is one of the keys and no button’s function, every shortcut an action of its own', () => {
    const keys = structureKeys.map(({ command }) => shortcutAction(command));
    const functions = [...ribbonCommands, ...menuCommands].map(({ id }) => id);
    for (const { id, type } of actions) {
      expect(keys).toContain(id);
      expect(functions).not.toContain(id);
      expect(type).toBe('ExecuteFunction');
    }
    expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
  });

  test('keys keep to what Office recommends: all three modifiers and one letter, none twice', () => {
    const keys = shortcuts.map(({ key }) => key.default);
    for (const key of keys) expect(key).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
