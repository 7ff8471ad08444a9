import type { ComponentType, ReactNode } from 'react';

interface SlotProps<Props> {
  slot: false | ((props: Props) => ReactNode) | undefined;
  /** What is rendered where the slot is left alone. */
  usual: ComponentType<Props> | undefined;
  props: Props;
}

/** A part of the page that can be left out or rendered by the page's author. */
export function Slot<Props extends object>({ slot, usual: Usual, props }: SlotProps<Props>) {
  if (slot === false) return null;
  if (typeof slot === 'function') return slot(props);
  return Usual && <Usual {...props} />;
}
