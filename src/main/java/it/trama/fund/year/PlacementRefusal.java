package it.trama.fund.year;

/** Why a line stays where it is. */
sealed interface PlacementRefusal {

    record ClosedYear(int year) implements PlacementRefusal {}

    record NoSuchPlanItem(String code) implements PlacementRefusal {}
}
