import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { brands } from '../../.storybook/brands.js';

interface WindowProps {
  title: string;
  /** A theme of the toolbar. */
  brand?: string;
  scheme?: 'light' | 'dark';
  /** Of the window, which is scaled down to the room there is. */
  width?: number;
  height?: number;
  children: ReactNode;
}

/**
 * Live components in a window of their own size, scaled down. They are rendered from here, with the
 * stylesheets of this page, so that they are there at once: a frame with a story would have to load
 * Storybook again.
 */
export function Window({
  title,
  brand = 'water',
  scheme = 'light',
  width = 1440,
  height = 960,
  children,
}: WindowProps) {
  const room = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0.4);
  const [inside, setInside] = useState<Document | null>(null);

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setScale(entry.contentRect.width / width);
    });
    if (room.current) observer.observe(room.current);
    return () => observer.disconnect();
  }, [width]);

  useEffect(() => {
    if (!inside) return;
    inside.documentElement.dataset.colorScheme = scheme;
    for (const sheet of document.head.querySelectorAll('style, link[rel="stylesheet"]'))
      inside.head.append(sheet.cloneNode(true));
  }, [inside, scheme]);

  return (
    <div ref={room} className="landing-window" style={{ aspectRatio: `${width} / ${height}` }}>
      <iframe
        title={title}
        srcDoc="<!doctype html><html lang='en'><body style='margin: 0; overflow: hidden'></body></html>"
        onLoad={(event) => setInside(event.currentTarget.contentDocument)}
        // A picture: what can be used is in the story itself.
        inert
        style={{ inlineSize: width, blockSize: height, transform: `scale(${scale})` }}
      />
      {inside &&
        createPortal(
          <div className="clinic-story-canvas">
            <style>{brands[brand]}</style>
            {children}
          </div>,
          inside.body,
        )}
    </div>
  );
}
