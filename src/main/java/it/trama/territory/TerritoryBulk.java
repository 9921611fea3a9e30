package it.trama.territory;

/** Loads the district that comes with the program (municipalities, populations, age classes), through the same checks as any import. */
public interface TerritoryBulk {

    /** Does nothing when the district is there already. */
    void loadDistrict();
}
