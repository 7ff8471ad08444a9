import 'clinic-ui/styles.css';
import './globals.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import * as clinic from '@/clinic';
import { routes } from '@/treatments';

export const metadata: Metadata = {
  metadataBase: new URL(clinic.url),
  title: { default: clinic.name, template: `%s, ${clinic.name}` },
};

/** A clinic has one office or several; the first is at the foot of each page. */
const [office] = [clinic.contact.location ?? []].flat();

/** Pages are written anew once a day, so that a review that is overdue is called overdue. */
export const revalidate = 86400;

/**
 * Links are plain `<a>`: Next's own would fetch pages that nobody has asked for, and a visitor's
 * network would show them as read.
 */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={clinic.locale.tag}>
      <body>
        <a className="skip-link" href="#main">
          Skip to content
        </a>
        <header className="site-header">
          <a className="site-name" href="/">
            {clinic.name}
          </a>
          <nav aria-label="Treatments">
            <ul>
              {routes.map(({ path, treatment }) => (
                <li key={path}>
                  <a href={path}>{treatment.name}</a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        {children}
        <footer className="site-footer">
          <p>
            {clinic.name}
            {office?.address.map((line) => ` · ${line}`)}
          </p>
          <p>These pages load nothing from any other site.</p>
        </footer>
      </body>
    </html>
  );
}
