/** So many lines are read at a glance; of more only these are shown at first. */
export const mostAtFirst = 20;
