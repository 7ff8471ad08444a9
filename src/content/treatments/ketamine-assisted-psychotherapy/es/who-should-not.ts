/** Listed among the risks and in the checklist, in the same words. */
export const whoShouldNot = [
  'Embarazo o lactancia',
  'Psicosis o manía (energía muy alta), alguna vez',
  'Ataque al corazón o derrame cerebral en las últimas seis semanas',
  'Presión alta o enfermedad del corazón sin control',
  'Aneurisma, maraña de vasos sanguíneos o sangrado cerebral, alguna vez',
  'Trastorno por uso de sustancias (adicción) ahora',
  'Enfermedad grave del hígado',
  'Presión alta dentro de la cabeza o los ojos',
  'Alergia a la ketamina',
] as const;
