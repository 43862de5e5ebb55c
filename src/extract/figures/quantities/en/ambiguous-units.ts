/**
 * Symbols and words that name one unit or another: as printed (several apart by spaces); unit or currency; words of the
 * sentence that speak for it, `*` for any ending, two words joined by a hyphen.
 */
export const AMBIGUOUS_UNITS = `
C;coulomb;charge charged coulomb* electron* capacitor* electrostatic
F;farad;capacit* farad*
S;siemens;conductan*
H;henry;inductor* inductance coil*
T;tesla;magnet* mri
R r;roentgen;radiation radiolog* x-ray* exposure gamma
R;south african rand;rand rands johannesburg pretoria south-africa*
a;are;land plot plots garden field farm estate
b;barn;cross-section* neutron* scattering
b;bit;bit bits encod* download* transmit* bandwidth
B;bel;loud* noise
″ ";arcsecond;star stars telescope* angular parallax galax* sky
′;arcminute;star stars telescope* angular parallax galax* sky
kn KN;knot;wind winds ship* sail* boat* vessel* yacht* gust* ferry ferries submarine* knots
kn;croatian kuna;croatia* zagreb kuna cost costs paid price* fee fare
dram drams;armenian dram;armenia* yerevan currency price* paid cost costs salary salaries
g G;standard gravity;accelerat* decelerat* g-force* centrifuge astronaut* fighter
nm NM;nautical mile;ship ships sail* boat* coast offshore aircraft navy naval maritime fishing runway
D;dioptre;lens lenses glasses spectacles eye eyes myopi* eyesight
mil mils;mil;thick* plastic coating film liner sheeting foil
pt;pint;milk cream beer ale blood recipe
M;molar;acid buffer naoh hcl reagent*
mb;millibar;pressure hurricane* storm* cyclone* barometric typhoon*
kt;kiloton;bomb* nuclear warhead* explosion* tnt tonnes output ore
gr;grain;bullet* gunpowder aspirin cartridge*
hand hands;hand;horse* pony ponies stallion* mare mares gelding* colt colts filly fillies withers
mole moles mol;mole;gas gases solution* acid* molecul* atom atoms reaction* compound* oxygen hydrogen sodium carbon chemi*
gray grays;gray;radiation radiotherapy
tesla teslas;tesla;magnet* mri
barn barns;barn;cross-section* neutron*
league leagues;league;sea seas ocean* sail* voyage*
chain chains;chain;survey* furlong*
rod rods;rod;survey* furlong* acre acres
grain grains;grain;bullet* gunpowder aspirin pharmac* medicat* gold
cord cords;cord;wood firewood timber logs
peck pecks;peck;apples pears peaches potatoes peppers bushel* beans
gill gills;gill;whisk* rum gin brandy milk
bar bars;bar;pressure pressures boost tyre tyres tire tires espresso pump pumps
rad rads;rad (dose);radiation dose doses
nit nits;nit;display* screen* brightness panel*
slug slugs;slug;newton* physics acceleration
`;
