// What is asked of pictures that the report page saves.
import assert from 'node:assert/strict';
import { SaxesParser } from 'saxes';

/** Dots of a saved picture for each pixel of its drawing. */
const DENSITY = 2;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Fails where the drawing is no SVG, or the dots are no PNG of its size. */
export function checkPictures(svg, png) {
  let root;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => (root ??= tag));
  parser.on('error', (error) => assert.fail(error));
  parser.write(svg.toString('utf8')).close();
  assert.equal(root.uri, 'http://www.w3.org/2000/svg');
  assert.deepEqual([...png.subarray(0, PNG.length)], PNG);
  assert.equal(png.toString('latin1', 12, 16), 'IHDR');
  const size = [root.attributes.width, root.attributes.height].map(({ value }) => DENSITY * Number(value));
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], size);
}
