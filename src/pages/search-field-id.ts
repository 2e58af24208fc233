/** The field that "/" leads to, wherever on the page it stands. */
export const searchFieldId = 'search';
