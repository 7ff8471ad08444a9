import type { TeamSection } from '../../model/index.js';

export const team: TeamSection = {
  heading: 'Your team',
  intro:
    'A prescriber plans your treatment, and a trained person watches over you. [[Your prescriber is ___, licensed as ___.]] [[The people who watch over you are ___.]]',
  members: [],
};
