import type { TeamSection } from '../../model/index.js';

export const team: TeamSection = {
  heading: 'Your team',
  intro:
    'A therapist and a collaborating physician treat you. [[Your therapist is ___, licensed as ___.]] [[Our collaborating physician is ___.]]',
  members: [],
};
