/** Files on their way in: taken to the disk, looked into, refused in words. */
@NullMarked
package it.trama.platform.upload;

import org.jspecify.annotations.NullMarked;
