// What a ready-made briefing is about, among the entries of the catalogue that have something to show.
import type { Text } from '~/model/text';
import { useSay } from '~/state/language';
import { SelectMenu } from '~/ui/SelectMenu';

interface ReadyChoiceProps {
  readonly label: string;
  readonly entries: readonly { readonly id: string; readonly name: Text }[];
  readonly value: string;
  readonly onSelect: (id: string) => void;
}

export function ReadyChoice({ label, entries, value, onSelect }: ReadyChoiceProps) {
  const say = useSay();
  return (
    <SelectMenu label={label} value={value} onSelect={onSelect}>
      {entries.map(({ id, name }) => (
        <option key={id} value={id}>
          {say(name)}
        </option>
      ))}
    </SelectMenu>
  );
}
