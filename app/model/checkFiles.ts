// Which files the data folder holds, and whether their names agree with what is inside.
import { catalogueNames, planName, problemAt, spotsIn, type DataFolder } from './dataFolder';
import { suggestion } from './nearest';
import type { Problem } from './problem';

const catalogueFiles = catalogueNames.map((name) => `data/${name}.json`);

export function checkFiles(folder: DataFolder): readonly Problem[] {
  const names = [...folder.files.keys()];
  const missing = folder.isComplete ? catalogueFiles.filter((name) => !names.includes(name)) : [];
  const strange = names.filter((name) => !catalogueFiles.includes(name) && !planName(name));
  return [
    ...missing.map((name) => fileProblem(name, 'the file is missing', 'a file of this name')),
    ...strange.map((name) =>
      fileProblem(
        name,
        'nothing reads a file of this name',
        name.startsWith('data/plans/')
          ? 'data/plans/<year>/<district>.json'
          : suggestion(name, catalogueFiles, catalogueFiles.join(', ')),
      ),
    ),
    ...folder.plans.flatMap((plan) => {
      const named = planName(plan.name);
      return named
        ? [...misnamed(plan, 'year', named.year), ...misnamed(plan, 'district', named.district)]
        : [];
    }),
    ...twice(folder),
  ];
}

function misnamed(
  plan: DataFolder['plans'][number],
  field: string,
  expected: string | number,
): readonly Problem[] {
  return spotsIn(plan, field)
    .filter((spot) => spot.value !== expected)
    .map((spot) =>
      problemAt(
        plan,
        spot,
        `the file says ${JSON.stringify(spot.value)}, its name says ${JSON.stringify(expected)}`,
        `the same ${field} in both`,
      ),
    );
}

function twice({ plans }: DataFolder): readonly Problem[] {
  const first = new Map<string, string>();
  return plans.flatMap((plan) => {
    const [district, year] = ['district', 'year'].map((field) => spotsIn(plan, field)[0]?.value);
    const key = `${String(district)} ${String(year)}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, plan.name);
    return other === undefined
      ? []
      : [
          fileProblem(
            plan.name,
            `${other} is already the plan of ${key}`,
            'one plan a district and year',
          ),
        ];
  });
}

function fileProblem(file: string, wrong: string, right: string): Problem {
  return { file, path: 'file', wrong, right };
}
