import type { Shape } from '../../model/shape';
import { invalidArgument } from '../../protocol/hostError';

/** Pixels of 96 to the inch to points of 72. */
const POINTS_PER_PIXEL = 0.75;

/** A picture and its natural size in points. */
export interface SizedImage {
  readonly image: NonNullable<Shape['image']>;
  readonly width: number;
  readonly height: number;
}

/** Reads a picture in base64 (with or without its `data:` head): PNG, JPEG or SVG. */
export function imageOf(text: string): SizedImage {
  const base64 = text.replace(/^data:[^,]*,/, '');
  const bytes = bytesOf(base64);
  const format = formatOf(bytes);
  const [width, height] = { PNG: pngSize, JPEG: jpegSize, SVG: svgSize }[format](bytes);
  return { image: { base64, format }, width: width * POINTS_PER_PIXEL, height: height * POINTS_PER_PIXEL };
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    throw invalidArgument('The picture is not base64.');
  }
}

function formatOf(bytes: Uint8Array): 'PNG' | 'JPEG' | 'SVG' {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return 'PNG';
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'JPEG';
  if (new TextDecoder().decode(bytes.subarray(0, 1024)).includes('<svg')) return 'SVG';
  throw invalidArgument('The picture is neither PNG nor JPEG nor SVG.');
}

function pngSize(bytes: Uint8Array): [number, number] {
  const view = new DataView(bytes.buffer);
  if (bytes.length < 24) throw invalidArgument('The picture is cut off.');
  return [view.getUint32(16), view.getUint32(20)];
}

/** The size stands in the first "start of frame" segment. */
function jpegSize(bytes: Uint8Array): [number, number] {
  const view = new DataView(bytes.buffer);
  for (let place = 2; place + 9 < bytes.length;) {
    const marker = bytes[place + 1]!;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return [view.getUint16(place + 7), view.getUint16(place + 5)];
    place += 2 + view.getUint16(place + 2);
  }
  throw invalidArgument('The picture is cut off.');
}

function svgSize(bytes: Uint8Array): [number, number] {
  const head = /<svg[^>]*>/.exec(new TextDecoder().decode(bytes))?.[0] ?? '';
  const box = /viewBox="[\d.-]+[ ,]+[\d.-]+[ ,]+([\d.]+)[ ,]+([\d.]+)"/.exec(head);
  const read = (name: string, absent: string | undefined): number =>
    Number(new RegExp(`\\b${name}="([\\d.]+)`).exec(head)?.[1] ?? absent ?? 96);
  return [read('width', box?.[1]), read('height', box?.[2])];
}
