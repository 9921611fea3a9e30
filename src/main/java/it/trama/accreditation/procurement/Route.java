package it.trama.accreditation.procurement;

/** How a body comes to be entrusted with something. */
enum Route {
    DIRECT,
    NEGOTIATED,
    OPEN,
    CODESIGN,
    ACCREDITATION
}
