/** The months of the year in Samoan, which no browser and no server here knows. */
export const samoanMonths: readonly string[] = [
  ...['Ianuari', 'Fepuari', 'Mati', 'Aperila', 'Me', 'Iuni'],
  ...['Iulai', 'Aokuso', 'Setema', 'Oketopa', 'Novema', 'Tesema'],
];
