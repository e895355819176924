// One address of every view and of the states that look different, for tests that go through them all.
export const views = [
  '/',
  '/?industry=low-altitude-economy&layer=industry',
  '/compare',
  '/compare?chart=bar',
  '/compare?chart=table',
  '/districts',
  '/districts/licang',
  '/districts/licang?tab=zones',
  '/districts/shinan',
  '/industries',
  '/industries?industry=low-altitude-economy&districts=licang',
  '/industries?by=numbers&sort=group',
  '/industries/low-altitude-economy',
  '/industries/green-energy',
  '/about',
  '/nowhere',
];
