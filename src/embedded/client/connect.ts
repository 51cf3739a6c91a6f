import { SessionOf } from '../host/session';
import type { EventEntry } from '../host/session';
import type { Host } from '../host/host';
import { classes } from '../objects/classes';
import { of } from '../objects/targets';
import type { HostObject } from '../protocol/hostObject';
import { processQuery } from '../protocol/processQuery';
import type { RequestMessage } from '../protocol/request';
import type { ClientLibrary, HostBridge, LoadClient } from './clientLibrary';
import { createDocument } from './office/document';
import { createOffice } from './officeObject';
import type { OfficeObject } from './officeObject';
import { openWire, type Interruption, type Wire, type WireRequest } from './wire';
import { byteLength } from './traffic';
import type { Traffic } from './traffic';

/** The largest request and the largest answer, in bytes, as on the web. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** A client of the embedded Excel: an instance of Microsoft's library of its own, on the shared workbook. */
export interface ExcelClient extends ClientLibrary {
  readonly Office: OfficeObject;
}

/** Connects a fresh instance of the client library to a host. */
export async function connect(
  host: Host,
  load: LoadClient,
  traffic: Traffic,
  language: string,
  wire: Wire = openWire,
  payloadLimit: number = PAYLOAD_LIMIT,
): Promise<ExcelClient> {
  const office = createOffice(language, () => document);
  const library = await load(office);
  const bridge: HostBridge = {
    sendMessageToHost: (text) => answerLater(text),
    onMessageFromHost: () => undefined,
  };
  const session = new SessionOf<HostObject>(host, of('Workbook', host.model), (entries) =>
    postEvents(bridge, entries),
  );
  const document = createDocument(host, session);
  const answerLater = (text: string): void => {
    void wire(wireRequest(text, session, traffic, payloadLimit)).then((answer) =>
      bridge.onMessageFromHost(answer),
    );
  };
  library.OfficeExtension.HostBridge.init(bridge);
  return { ...library, Office: office };
}

function wireRequest(
  text: string,
  session: SessionOf<HostObject>,
  traffic: Traffic,
  limit: number,
): WireRequest {
  const request = JSON.parse(text) as RequestMessage;
  return {
    actions: request.message.body.Actions.length,
    answer: (interruption) => answerRequest(request, session, traffic, limit, interruption),
    refusal: (code) => failure(request.id, code, `The request was not taken: ${code}.`),
  };
}

function answerRequest(
  request: RequestMessage,
  session: SessionOf<HostObject>,
  traffic: Traffic,
  limit: number,
  interruption: Interruption | undefined,
): string {
  const size = byteLength(JSON.stringify(request.message.body));
  traffic.syncs += 1;
  traffic.actions += request.message.body.Actions.length;
  traffic.bytesSent += size;
  if (size > limit)
    return failure(
      request.id,
      'RequestPayloadSizeLimitExceeded',
      'The request payload size has exceeded the limit.',
    );
  const body = JSON.stringify(processQuery(request.message.body, { session, classes }, interruption));
  const answerSize = byteLength(body);
  traffic.bytesReceived += answerSize;
  if (answerSize > limit)
    return failure(
      request.id,
      'ResponsePayloadSizeLimitExceeded',
      'The response payload size has exceeded the limit.',
    );
  return JSON.stringify({ id: request.id, type: 2, message: { statusCode: 200, headers: {}, body } });
}

function failure(id: number, code: string, message: string): string {
  const body = JSON.stringify({ error: { code, message } });
  return JSON.stringify({ id, type: 2, message: { statusCode: 400, headers: {}, body } });
}

function postEvents(bridge: HostBridge, entries: EventEntry[]): void {
  const text = JSON.stringify({ type: 3, message: { entries } });
  void Promise.resolve().then(() => bridge.onMessageFromHost(text));
}
