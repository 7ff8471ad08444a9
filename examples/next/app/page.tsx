import { CrisisNotice } from 'clinic-ui';
import type { Metadata } from 'next';
import * as clinic from '@/clinic';
import { routes } from '@/treatments';

export const metadata: Metadata = {
  description: `Treatments at ${clinic.name}: what each one is, what may go wrong, and what else there is.`,
  alternates: { canonical: '/' },
};

export default function Page() {
  return (
    <main id="main" tabIndex={-1} className="home">
      <h1>Treatments at {clinic.name}</h1>
      {routes.map(({ path, treatment }) => (
        <article key={path}>
          <h2>
            <a className="home-link" href={path}>
              {treatment.name}
            </a>
          </h2>
          <p>{treatment.mainMessage}</p>
        </article>
      ))}
      <CrisisNotice contact={clinic.crisis} locale={clinic.locale} />
    </main>
  );
}
