// English texts of the windows: Home, Break, Settings and the card.

export const englishWindows = {
  'home.title': 'Unsit',
} as const;
