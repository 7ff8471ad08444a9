import type { TeamSection } from '../../../model/index.js';

export const team: TeamSection = {
  heading: 'Su equipo',
  intro:
    'Le atienden su terapeuta y un médico colaborador. [[Su terapeuta es ___, con licencia de ___.]] [[Nuestro médico colaborador es ___.]]',
  members: [],
};
