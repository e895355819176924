// A reading that the region gives for a name has one syllable for every character.
import { problemAt, spotsIn, type DataFolder } from './dataFolder';
import { fieldsOf } from './json';
import type { Problem } from './problem';

export function checkPinyin({ files }: DataFolder): readonly Problem[] {
  const region = files.get('data/region.json');
  if (!region) return [];
  return [...spotsIn(region, ''), ...spotsIn(region, 'districts[]')].flatMap((spot) => {
    const { name, pinyin } = fieldsOf(spot.value);
    const { zh } = fieldsOf(name);
    if (typeof zh !== 'string' || typeof pinyin !== 'string') return [];
    const [syllables, characters] = [pinyin.split(' ').length, [...zh].length];
    const path = spot.path === '' ? 'pinyin' : `${spot.path}.pinyin`;
    const wrong = `"${pinyin}" has ${syllables} syllables, ${zh} has ${characters} characters`;
    const right = 'one syllable a character of the short name, parted by blanks';
    return syllables === characters ? [] : [problemAt(region, { ...spot, path }, wrong, right)];
  });
}
