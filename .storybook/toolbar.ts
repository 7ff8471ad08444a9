import { useEffect, useState } from 'react';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';

/** The toolbar's current values. */
function globalsNow(): Record<string, unknown> {
  const channel = addons.getChannel();
  const [last] = channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS) ?? [];
  return last?.globals ?? {};
}

/** The toolbar's values, for docs pages. Stories have them in their context. */
export function useToolbar(): Record<string, unknown> {
  const [globals, setGlobals] = useState(globalsNow);
  useEffect(() => {
    const channel = addons.getChannel();
    const update = () => setGlobals(globalsNow());
    channel.on(GLOBALS_UPDATED, update);
    update();
    return () => channel.off(GLOBALS_UPDATED, update);
  }, []);
  return globals;
}
