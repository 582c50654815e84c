/** False where the site was built with `OFFLINE=off`: it then keeps nothing in readers' browsers. */
declare const __OFFLINE__: boolean;
