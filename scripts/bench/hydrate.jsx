import { useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';

/**
 * Hydrates the page, and resolves after the last effect.
 *
 * @template {object} Props
 * @param {import('react').ComponentType<Props>} Page
 * @param {Props} props
 * @returns {Promise<void>}
 */
export function hydrate(Page, props) {
  return new Promise((resolve, reject) => {
    const root = /** @type {HTMLElement} */ (document.getElementById('root'));
    const page = (
      <Watched onDone={resolve}>
        <Page {...props} />
      </Watched>
    );
    hydrateRoot(root, page, { onRecoverableError: reject });
  });
}

/** @param {{ onDone: () => void, children: import('react').ReactNode }} props */
function Watched({ onDone, children }) {
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => {
    // React renders this state together with any state that the children's effects have set.
    if (hydrated) onDone();
    else setHydrated(true);
  }, [hydrated, onDone]);
  return children;
}
