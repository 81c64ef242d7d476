/** Registration, the register and the end of a registration rest on the same rules (reference, 1.1 and 1.4). */
export const REGISTER_RULES = 'Nazirlər Kabinetinin 08.07.2015 tarixli 257 nömrəli Qərarı';
