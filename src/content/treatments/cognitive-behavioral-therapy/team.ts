import type { TeamSection } from '../../model/index.js';

export const team: TeamSection = {
  heading: 'Your team',
  intro:
    'A therapist works with you. If you do not feel at ease, ask for another. [[Your therapist is ___, licensed as ___.]] [[You can change your therapist by asking ___.]]',
  members: [],
};
