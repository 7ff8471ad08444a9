import { CrisisNotice } from 'clinic-ui';
import type { Metadata } from 'next';
import * as clinic from '@/clinic';

export const metadata: Metadata = { title: 'No such page' };

export default function NotFound() {
  return (
    <main id="main" tabIndex={-1} className="home">
      <h1>There is no such page here</h1>
      <p>
        <a className="home-link" href="/">
          All treatments
        </a>
      </p>
      <CrisisNotice contact={clinic.crisis} locale={clinic.locale} />
    </main>
  );
}
