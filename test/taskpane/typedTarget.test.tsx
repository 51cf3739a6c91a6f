import { isTyped } from '../../src/taskpane/structureKeys';

test.each([
  ['<input>', true],
  ['<textarea></textarea>', true],
  ['<select></select>', true],
  ['<button role="combobox"></button>', true],
  ['<button></button>', false],
  ['<div></div>', false],
])('keys pressed in %s belong to it: %s', (html, expected) => {
  document.body.innerHTML = html;
  expect(isTyped(document.body.firstElementChild!)).toBe(expected);
});
