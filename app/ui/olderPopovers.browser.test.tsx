// Where a browser has no popovers, panels open and close all the same.
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Popover } from './Popover';
import { addPopovers } from './olderPopovers';

/** A click that this browser's own popovers do not answer, so that the older ones are alone with it. */
function press(element: Element): void {
  const click = new MouseEvent('click', { bubbles: true, cancelable: true });
  element.addEventListener('click', (event) => event.preventDefault(), { once: true });
  act(() => {
    element.dispatchEvent(click);
  });
}

const host = document.createElement('div');
const root = createRoot(host);

beforeAll(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  document.body.append(host);
  addPopovers();
  act(() => {
    root.render(
      <>
        <Popover trigger="one" label="One">
          {() => <p>first panel</p>}
        </Popover>
        <Popover trigger="two" label="Two">
          {() => <p>second panel</p>}
        </Popover>
      </>,
    );
  });
});

afterAll(() => {
  act(() => root.unmount());
  host.remove();
});

function part(selector: string, index: number): HTMLElement {
  const found = host.querySelectorAll<HTMLElement>(selector)[index];
  if (!found) throw new Error(`No ${selector} ${index}`);
  return found;
}

test('a button opens its panel and closes it again; another closes it too', () => {
  const [one, two] = [part('button', 0), part('button', 1)];
  press(one);
  expect(host.textContent).toContain('first panel');
  expect(one.getAttribute('aria-expanded')).toBe('true');
  press(part('p', 0));
  expect(host.textContent).toContain('first panel');
  press(two);
  expect(host.textContent).not.toContain('first panel');
  expect(host.textContent).toContain('second panel');
  press(two);
  expect(host.textContent).not.toContain('panel');
  press(one);
  press(document.body);
  expect(host.textContent).not.toContain('panel');
});

test('Escape closes it and gives the focus back, but not while a word is being composed', () => {
  const one = part('button', 0);
  const escape = (isComposing: boolean) =>
    act(() => {
      const key = { key: 'Escape', bubbles: true, cancelable: true, isComposing };
      document.body.dispatchEvent(new KeyboardEvent('keydown', key));
    });
  press(one);
  escape(true);
  expect(host.textContent).toContain('first panel');
  escape(false);
  expect(host.textContent).not.toContain('panel');
  expect(document.activeElement).toBe(one);
});
