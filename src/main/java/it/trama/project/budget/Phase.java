package it.trama.project.budget;

enum Phase {
    PLANNED,
    COMMITTED,
    DELIVERED,
    VERIFIED
}
