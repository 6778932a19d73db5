import { afterEach, expect, it, vi } from 'vitest';
import { whenPressed } from '../../src/receipts/when-pressed.js';

const listeners: Record<string, (event: object) => void> = {};
vi.stubGlobal('addEventListener', (sign: string, listen: (event: object) => void) => {
  listeners[sign] = listen;
});
const pressed = vi.fn();
whenPressed(pressed);
afterEach(() => void pressed.mockClear());

/** As the window hears of what happens inside an element with an open shadow root. */
const press = (sign: string, part?: string, more: object = {}, host = 'assent-ui') => {
  const event = { target: { localName: host }, composedPath: () => [{ part }], ...more };
  listeners[sign]?.(event);
  return pressed.mock.calls.length;
};

it.each(['answer', 'save', 'do-not-sell'])('hears a pointer and the space bar on "%s"', (part) => {
  expect(press('pointerdown', part)).toBe(1);
  expect(press('keydown', part, { key: ' ' })).toBe(2);
});

it('hears nothing else: other keys, other buttons, elements of the page', () => {
  press('keydown', 'answer', { key: 'Tab' });
  press('pointerdown', 'choose');
  press('pointerdown');
  press('pointerdown', 'answer', {}, 'quiz-card');
  // Dispatched by a script on the window itself, which is no element.
  press('pointerdown', undefined, { target: {}, composedPath: () => [{}] });
  expect(pressed).not.toHaveBeenCalled();
});
