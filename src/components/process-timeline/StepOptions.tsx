import type { StepOptions as Content } from '../../content/model/index.js';
import { List } from '../../internal/elements/List.js';

interface StepOptionsProps {
  options: Content;
  /** Marks the option this clinic offers, in words. */
  offeredHere: string;
}

/** The ways a step can be done. */
export function StepOptions({ options: { caption, items, note }, offeredHere }: StepOptionsProps) {
  return (
    (items.length > 0 || note) && (
      <div data-slot="process-timeline-options">
        {caption && <p data-slot="process-timeline-options-caption">{caption}</p>}
        <List slot="process-timeline-options-items">
          {items.map((option, index) => (
            <li key={index} data-offered-here={option.offeredHere || undefined}>
              <strong>{option.name}</strong> {option.offeredHere && <em>{offeredHere}</em>}{' '}
              {option.note && <span data-slot="process-timeline-option-note">{option.note}</span>}
            </li>
          ))}
        </List>
        {note && <p data-slot="process-timeline-options-note">{note}</p>}
      </div>
    )
  );
}
