import { expect, it } from 'vitest';
import { colourClasses, stepOf } from './colourSteps';

it.each<[number[], string]>([
  [[], ''],
  [[5, 5], '3:5–5'],
  [[5, 3], '2:3–3 5:5–5'],
  [[1, 2, 3], '2:1–1 3:2–2 5:3–3'],
  [[4, 3, 2, 1], '1:1–1 2:2–2 4:3–3 5:4–4'],
  [[1, 2, 3, 4, 5], '1:1–1 2:2–2 3:3–3 4:4–4 5:5–5'],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], '1:1–2 2:3–4 3:5–6 4:7–8 5:9–10'],
])('puts %j in the classes %s', (values, classes) => {
  const made = colourClasses(values);
  expect(made.map(({ step, minimum, maximum }) => `${step}:${minimum}–${maximum}`).join(' ')).toBe(
    classes,
  );
  for (const value of values) expect(stepOf(made, value)).toBeGreaterThan(0);
  expect(stepOf(made, 99)).toBeNull();
});
