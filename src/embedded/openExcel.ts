import type { ExcelClient } from './client/connect';
import { connect } from './client/connect';
import { createTraffic } from './client/traffic';
import type { Traffic } from './client/traffic';
import type { Wire } from './client/wire';
import type { Environment } from './environment/environment';
import { inNode } from './environment/inNode';
import { readWorkbook } from './files/readWorkbook';
import { writeWorkbook } from './files/writeWorkbook';
import type { CreateCalculator } from './formulas/calculator';
import type { Host } from './host/host';
import { copyWorkbook } from './model/copyWorkbook';
import { createWorkbook } from './model/workbook';
import type { WorkbookModel } from './model/workbook';

/** What may be said when opening. */
export interface OpenOptions {
  /** The time; that of the machine when left out. */
  readonly clock?: () => Date;
  /** `Office.context.displayLanguage`; en-US when left out. */
  readonly displayLanguage?: string;
  /** The file's name. */
  readonly name?: string;
  /** What lies between the first client and the workbook. */
  readonly wire?: Wire;
  /** Bytes that a request or an answer may take; Excel on the web's 5 MB when left out. */
  readonly payloadLimit?: number;
  /** Where the client library and the calculation engine come from; the packages installed for Node when left out. */
  readonly environment?: Environment;
}

/** An open workbook and its first client. */
export interface OpenedExcel extends ExcelClient {
  /** The model: what the workbook is right now. Read it; change it through Office.js or `host`. */
  readonly workbook: WorkbookModel;
  readonly host: Host;
  /** What all clients sent and received. */
  readonly traffic: Traffic;
  /** Connects another client, such as another person's add-in, to the same workbook. */
  client(wire?: Wire): Promise<ExcelClient>;
  /** The workbook as a file. */
  save(): Promise<Uint8Array>;
}

/**
 * Opens a workbook: from a file's bytes, as a copy of a workbook that is there, or a blank one with a `Sheet1`.
 * @example
 * const { Excel } = await openExcel();
 * await Excel.run(async (context) => { … });
 */
export async function openExcel(
  source?: Uint8Array | WorkbookModel,
  options: OpenOptions = {},
): Promise<OpenedExcel> {
  // A page brings its own environment; its bundler leaves the one for Node out (webpack.config.js).
  const environment = options.environment ?? inNode();
  const model = await modelOf(source);
  if (options.name !== undefined) model.name = options.name;
  const host = createHost(model, environment.createCalculator, options.clock ?? (() => new Date()));
  const traffic = createTraffic();
  const client = (wire?: Wire): Promise<ExcelClient> =>
    connect(
      host,
      environment.loadClient,
      traffic,
      options.displayLanguage ?? 'en-US',
      wire,
      options.payloadLimit,
    );
  const save = async (): Promise<Uint8Array> => {
    host.calculator.settle();
    return writeWorkbook(model);
  };
  return { ...(await client(options.wire)), workbook: model, host, traffic, client, save };
}

async function modelOf(source?: Uint8Array | WorkbookModel): Promise<WorkbookModel> {
  if (source === undefined) return createWorkbook();
  return 'sheets' in source ? copyWorkbook(source) : readWorkbook(source);
}

function createHost(model: WorkbookModel, createCalculator: CreateCalculator, clock: () => Date): Host {
  return {
    model,
    calculator: createCalculator(model, clock),
    clients: [],
    clock,
    pending: [],
    modelListeners: new Set(),
    isChanged: false,
    isDirty: false,
  };
}
