import { decodeText } from '../../../src/tables/import/decodeText';

describe('decodeText', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode('任务,Task'), '任务,Task'],
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, 0x49, 0x44]), 'ID'],
    ['UTF-16 little endian', new Uint8Array([0xff, 0xfe, 0xfb, 0x4e]), '任'],
    ['UTF-16 big endian', new Uint8Array([0xfe, 0xff, 0x4e, 0xfb]), '任'],
    ['GB 18030', new Uint8Array([0xc8, 0xce, 0xce, 0xf1]), '任务'],
    ['an empty file', new Uint8Array(), ''],
  ])('reads %s', (_name, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });
});
