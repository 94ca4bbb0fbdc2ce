/** A link that every site and mail program takes; longer ones are cut by some of them. */
const longestAddress = 2000;

/** The address that adds a result to a class, beside that of its game; undefined where it would be too long to be shared. */
export function resultAddress(game: string, code: string): string | undefined {
  const [page = ''] = game.split('#');
  const address = `${page}#/class/add/${code}`;
  return encodeURIComponent(address).length > longestAddress ? undefined : address;
}

/** Where a link is shared with a class: the pages that Google Classroom and Microsoft Teams give for this purpose. */
export function shareAddresses(
  address: string,
): readonly { readonly place: 'classroom' | 'teams'; readonly href: string }[] {
  const shared = encodeURIComponent(address);
  return [
    { place: 'classroom', href: `https://classroom.google.com/share?url=${shared}` },
    { place: 'teams', href: `https://teams.microsoft.com/share?href=${shared}` },
  ];
}
