// A text field above a list that answers it, after the ARIA combobox pattern: focus stays in the field, arrow keys walk the list.
import {
  Combobox,
  ComboboxGroup,
  ComboboxGroupLabel,
  ComboboxItem,
  ComboboxList,
  ComboboxProvider,
  useComboboxContext,
} from '@ariakit/react/combobox';
import { useStoreState } from '@ariakit/react/store';
import { useId, type MouseEvent, type ReactNode } from 'react';
import { isInputMethodKey } from './keys';
import { isForBrowser, openTab } from './newTab';
import styles from './SearchCombobox.module.css';

interface SearchComboboxProps {
  readonly label: string;
  readonly placeholder: string;
  /** The name of the list. */
  readonly listLabel: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Said of the list, above it. */
  readonly status: ReactNode;
  /** Stands beside the field. */
  readonly action: ReactNode;
  readonly children: ReactNode;
}

export function SearchCombobox(props: SearchComboboxProps) {
  const { label, placeholder, listLabel, text, onText, status, action, children } = props;
  return (
    <ComboboxProvider
      open
      inputValue={text}
      setInputValue={onText}
      resetValueOnHide={false}
      focusLoop
      includesBaseElement={false}
    >
      {/* While an input method is composing, its keys are its own: Enter takes its word, not ours. */}
      <div
        className={styles.head}
        role="presentation"
        onKeyDownCapture={(event) => isInputMethodKey(event.nativeEvent) && event.stopPropagation()}
      >
        <Combobox
          // Nothing is chosen for a reader who has typed nothing.
          autoSelect={text.trim() === '' ? false : 'always'}
          // The reader has just asked for this field, to type into it.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          className={styles.field}
          aria-label={label}
          placeholder={placeholder}
          spellCheck={false}
          maxLength={100}
        />
        {action}
      </div>
      {status}
      <ComboboxList alwaysVisible className={styles.list} aria-label={listLabel}>
        {children}
      </ComboboxList>
    </ComboboxProvider>
  );
}

interface ComboboxSectionProps {
  readonly name: string;
  readonly children: ReactNode;
}

export function ComboboxSection({ name, children }: ComboboxSectionProps) {
  return (
    <ComboboxGroup className={styles.section}>
      <ComboboxGroupLabel className={styles.name}>{name}</ComboboxGroupLabel>
      {children}
    </ComboboxGroup>
  );
}

interface ComboboxOptionProps {
  /** Where it leads; without an address it does something. */
  readonly href?: string | undefined;
  readonly onSelect: () => void;
  readonly children: ReactNode;
}

export function ComboboxOption({ href, onSelect, children }: ComboboxOptionProps) {
  const id = useId();
  const isActive = useStoreState(useComboboxContext(), (state) => state?.activeId === id);
  const handleClick = (event: MouseEvent) => {
    if (href === undefined || !isForBrowser(event)) {
      event.preventDefault();
      onSelect();
    } else if (!event.nativeEvent.isTrusted) {
      // Ctrl Enter arrives as a click of the program's, which browsers follow each in its own way.
      event.preventDefault();
      openTab(href);
    }
  };
  return (
    <ComboboxItem
      id={id}
      {...(href !== undefined && {
        render: ({ children: inside, ...props }) => (
          <a {...props} href={href}>
            {inside}
          </a>
        ),
      })}
      aria-selected={isActive}
      className={styles.option}
      focusOnHover
      hideOnClick={false}
      setValueOnClick={false}
      onClick={handleClick}
    >
      {children}
    </ComboboxItem>
  );
}
