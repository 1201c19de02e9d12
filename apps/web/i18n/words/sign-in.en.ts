import type { SIGN_IN_VI } from './sign-in.vi';

/** Sign-in and the choice of an office. */
export const SIGN_IN_EN: Readonly<Record<keyof typeof SIGN_IN_VI, string>> = {
  'signIn.title': 'Sign in',
  'signIn.about': 'Procedures of emulation and commendation dossiers',
  'signIn.next': 'After sign-in, the page that you were on opens again.',
  'signIn.username': 'Sign-in name',
  'signIn.usernameMissing': 'Enter your sign-in name.',
  'signIn.password': 'Password',
  'signIn.passwordMissing': 'Enter your password.',
  'signIn.submit': 'Sign in',
  'signOut.label': 'Sign out',
  'office.label': 'Office in which you act',
  'office.choose': 'Choose your office',
  'office.why': 'Everything is recorded by person and office. Choose the office in which you act.',
  'office.none': 'This account holds no office. Ask your administrator.',
  'office.use': 'Act in it',
  'office.meant': 'This link is for another office of yours',
  'office.meantAbout': 'You are called as {office}.',
  'office.acting': 'You act as {office} now.',
  'office.change': 'Change to {office} and open the page',
  'office.stay': 'Stay in the present office',
  'office.from': 'from {day}',
  'office.until': 'until {day}',
};
