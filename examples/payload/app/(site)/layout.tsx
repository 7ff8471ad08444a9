import 'clinic-ui/styles.css';
import './site.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import * as clinic from '@/clinic';

export const metadata: Metadata = {
  title: { default: clinic.name, template: `%s, ${clinic.name}` },
};

/** Each visit reads the database, so what an editor saves is on the page at once. */
export const dynamic = 'force-dynamic';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-US">
      <body>{children}</body>
    </html>
  );
}
