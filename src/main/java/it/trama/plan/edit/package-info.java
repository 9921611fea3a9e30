/** The plan is written as the document it is: item by item, and once it is approved through versions that an assembly decides. */
@NullMarked
package it.trama.plan.edit;

import org.jspecify.annotations.NullMarked;
