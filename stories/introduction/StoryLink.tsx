import type { ComponentProps, MouseEvent } from 'react';
import { NAVIGATE_URL } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';

/** A link to a page of Storybook, which opens without loading Storybook again. */
export function StoryLink({
  href,
  className = '',
  ...rest
}: ComponentProps<'a'> & { href: string }) {
  const open = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    addons.getChannel().emit(NAVIGATE_URL, href);
  };
  return (
    <a
      {...rest}
      className={`landing-link ${className}`}
      href={`./${href}`}
      target="_top"
      onClick={open}
    />
  );
}
