// Adding and taking away a district of the comparison; the usual set is written as no choice at all.
import { districtsInOrder, districtsWithPlan, type Atlas } from './atlas';
import { comparedDistricts } from './comparison';
import type { Selection } from './selection';

/**
 * The districts to choose when one is added or taken away.
 *
 * @returns ids in official order; empty when they are exactly those with a plan, which is the default.
 *   The last district stays, as an empty choice would bring all the others back.
 */
export function toggleDistrict(
  atlas: Atlas,
  selection: Selection,
  districtId: string,
): readonly string[] {
  const shown = comparedDistricts(atlas, selection).map((district) => district.id);
  const isShown = shown.includes(districtId);
  if (isShown && shown.length === 1) return selection.districts;
  const usual = districtsWithPlan(atlas, selection.year).map((district) => district.id);
  const next = districtsInOrder(atlas)
    .map((district) => district.id)
    .filter((id) => (id === districtId ? !isShown : shown.includes(id)));
  return next.join() === usual.join() ? [] : next;
}
