import type { TeamSection } from '../../model/index.js';

export const team: TeamSection = {
  heading: 'Your team',
  intro:
    'A prescriber plans your TMS, and a technician gives it. [[Your prescriber is ___, licensed as ___.]] [[Your technicians are ___.]]',
  members: [],
};
