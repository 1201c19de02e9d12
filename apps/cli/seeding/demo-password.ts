/** The one password of all demo accounts. Nobody real has such an account. */
export const DEMO_PASSWORD = 'thi-dua-khen-thuong';
