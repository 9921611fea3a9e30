package it.trama.territory;

import java.math.BigDecimal;

/** A municipality of the district, with its legal population at 1 January 2018. */
public record Municipality(
        String istatCode, String name, String belfioreCode, int subdistrict, int population, BigDecimal areaKm2) {}
