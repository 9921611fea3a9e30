/** Who sits in the local pact groups (GLP): one public and one third-sector coordinator, and representatives of the partners. */
@NullMarked
package it.trama.project.pactgroup;

import org.jspecify.annotations.NullMarked;
