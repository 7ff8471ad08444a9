import { render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import guard from '../../src/styles/guard.css?inline';
import { subjects } from '../unit/components.js';
import './with-styles.js';

const added: Element[] = [];
function addStyle(css: string) {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  added.push(style);
}
afterEach(() => {
  for (const style of added.splice(0)) style.remove();
});

const looks = (container: Element) =>
  [...container.querySelectorAll('*')].map((element) => {
    const { color, padding, borderWidth, boxShadow, textAlign } = getComputedStyle(element);
    const before = getComputedStyle(element, '::before').textTransform;
    return {
      element: element.localName,
      color,
      padding,
      borderWidth,
      boxShadow,
      textAlign,
      before,
    };
  });

it.each(subjects)('$name is guarded, all of it, whatever a site says', ({ Component, props }) => {
  const { container } = render(<Component {...props} />);
  const alone = looks(container);
  addStyle(`
    * { color: rgb(200 0 0) }
    body div > * { padding: 9px }
    body div > :not(#no, #one):not(i) { border: 7px dotted; text-align: end }
    body *::before { text-transform: uppercase }
    section, aside, nav, p { box-shadow: 0 0 9px }`);
  expect(looks(container)).not.toEqual(alone);
  addStyle(guard);
  expect(looks(container)).toEqual(alone);
  expect(getComputedStyle(document.body).color).toBe('rgb(200, 0, 0)');
});
