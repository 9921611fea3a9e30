package it.trama.project.budget;

import it.trama.project.Project.Resource;
import it.trama.project.ResourceSource;
import it.trama.project.ResourceUnit;

/** What is never summed with another: money of public funds, money of others, and what is valued without money moving. */
enum Nature {
    PUBLIC_MONEY,
    OTHER_MONEY,
    /** Hours, goods, relations: their value says what they are worth, nobody pays it. */
    VALUED;

    static Nature of(Resource resource) {
        if (resource.giver().source() == ResourceSource.FUND_LINE) {
            return PUBLIC_MONEY;
        }
        return resource.worth().unit() == ResourceUnit.EURO ? OTHER_MONEY : VALUED;
    }
}
